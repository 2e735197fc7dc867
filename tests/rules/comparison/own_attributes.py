"""Attributes of the project's own are statuses, if the configuration says so."""

# httpstatus: status_attributes = comparison.own_models.Attribute.code, comparison.own_models.Field.code, comparison.own_models.Property.code, comparison.own_models.Property.cached, comparison.own_models.Row.code, comparison.own_models.Setter.code
# httpstatus: status_arguments = comparison.own_models.fail.code, comparison.own_models.Failure.code, comparison.own_models.Failure.make.code, comparison.own_models.Failure.respond.code, comparison.own_models.Reply.code
# httpstatus: status_names = state, name

from comparison.own_models import Attribute, Field, Heir, Property, Row, Setter


def check(a: Attribute, f: Field, h: Heir, p: Property, r: Row, s: Setter) -> None:
    assert a.code == 427  # E: httpstatus-comparison
    assert f.code == 427  # E: httpstatus-comparison
    assert h.code == 427  # E: httpstatus-comparison
    assert p.code == 427  # E: httpstatus-comparison
    assert p.cached == 427  # E: httpstatus-comparison
    assert r.code == 427  # E: httpstatus-comparison
    assert s.code == 427  # E: httpstatus-comparison
    code = f.code
    assert code in (200, 427)  # E: httpstatus-comparison
    s.code = 427
