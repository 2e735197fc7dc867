import boto3
from botocore.awsrequest import AWSResponse
from botocore.exceptions import ClientError


def attributes(response: AWSResponse) -> None:
    # botocore.awsrequest.AWSResponse.status_code
    assert response.status_code == 427


def keys(error: ClientError) -> None:
    # _ResponseMetadataTypeDef["HTTPStatusCode"]
    assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 427
    answer = boto3.client("sqs").list_queues()
    # ResponseMetadataTypeDef["HTTPStatusCode"]
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 427
