from sentry_sdk.tracing import Span, Transaction


def arguments(span: Span, transaction: Transaction) -> None:
    # sentry_sdk.tracing.Span.set_http_status(http_status)
    span.set_http_status(427)
    # sentry_sdk.tracing.Transaction.set_http_status(http_status)
    transaction.set_http_status(427)
