from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient


def attributes(client: WebClient, webhook: WebhookClient) -> None:
    # slack_sdk.web.slack_response.SlackResponse.status_code
    assert client.api_test().status_code == 427
    # slack_sdk.webhook.webhook_response.WebhookResponse.status_code
    assert webhook.send(text="a").status_code == 427
