from simple_salesforce.exceptions import SalesforceError


def attributes(error: SalesforceError) -> None:
    # simple_salesforce.exceptions.SalesforceError.status
    assert error.status == 427
