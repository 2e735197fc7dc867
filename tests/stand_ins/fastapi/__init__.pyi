from starlette import status as status
