"""What is raised in a task group comes out of it in a group of exceptions: another handler does not help."""

# python: 3.11

import asyncio

from fastapi import HTTPException


async def in_a_group_it_is_another() -> None:
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(1))
            raise HTTPException(404)
    except Exception:
        raise HTTPException(500)
