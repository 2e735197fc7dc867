"""What a property gives may be another each time: two reads of it are two statuses."""

from httpx._models import Response


def get() -> Response:
    return Response()


class Job:
    kept: Response

    @property
    def response(self) -> Response:
        return get()

    def is_done(self) -> bool:
        return self.response.status_code == 202 and self.response.status_code == 200

    def is_pending(self) -> bool:
        return self.response.status_code != 200 or self.response.status_code != 201

    def is_kept(self) -> bool:
        return self.kept.status_code != 200 or self.kept.status_code != 201  # E: httpstatus-condition


class Lazy:
    def __getattr__(self, name: str) -> Response:
        return get()


def of_another(job: Job) -> bool:
    return job.response.status_code == 202 and job.response.status_code == 200


def of_one_that_is_kept(job: Job) -> bool:
    return job.kept.status_code == 202 and job.kept.status_code == 200  # E: httpstatus-condition


def in_a_list(jobs: list[Job]) -> bool:
    return jobs[0].response.status_code == 202 and jobs[0].response.status_code == 200


def kept_in_a_list(jobs: list[Job]) -> bool:
    return jobs[0].kept.status_code == 202 and jobs[0].kept.status_code == 200  # E: httpstatus-condition


def made_up(lazy: Lazy) -> bool:
    return lazy.first.status_code == 200 and lazy.first.status_code == 404
