from gitlab.exceptions import GitlabGetError


def attributes(error: GitlabGetError) -> None:
    # gitlab.exceptions.GitlabError.response_code
    assert error.response_code == 427
