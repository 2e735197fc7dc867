"""Names of the project's own stand for statuses, if the configuration says so."""

# httpstatus: status_attributes = comparison.own_models.Attribute.code, comparison.own_models.Field.code, comparison.own_models.Property.code, comparison.own_models.Property.cached, comparison.own_models.Row.code, comparison.own_models.Setter.code
# httpstatus: status_arguments = comparison.own_models.fail.code, comparison.own_models.Failure.code, comparison.own_models.Failure.make.code, comparison.own_models.Failure.respond.code, comparison.own_models.Reply.code
# httpstatus: status_names = state, name

class Job:
    state: int
    name: str

    def check(self) -> bool:
        return self.state == 427  # E: httpstatus-comparison


def check(state: int, other: int, job: Job, maybe: int | None) -> bool:
    if state == 427:  # E: httpstatus-comparison
        return True
    if state in (404, 427):  # E: httpstatus-comparison
        return True
    match state:
        case 427:  # E: httpstatus-comparison
            return True
    state = other
    return job.name == "x" and other == 427 or 427 in [job.state]  # E: httpstatus-comparison


def check_others(name: float, state: None | int) -> bool:
    return 427 == name or 427 == state  # E: httpstatus-comparison
