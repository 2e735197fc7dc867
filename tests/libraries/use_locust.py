from locust.contrib.fasthttp import FastHttpUser


def attributes(user: FastHttpUser) -> None:
    # locust.contrib.fasthttp.FastResponse.status_code
    assert user.client.get("/").status_code == 427
