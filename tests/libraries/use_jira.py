from jira import JIRAError


def attributes(error: JIRAError) -> None:
    # jira.exceptions.JIRAError.status_code
    assert error.status_code == 427
