from discord import HTTPException


def attributes(error: HTTPException) -> None:
    # discord.errors.HTTPException.status
    assert error.status == 427
