from github import GithubException


def attributes(error: GithubException) -> None:
    # github.GithubException.GithubException.status
    assert error.status == 427
