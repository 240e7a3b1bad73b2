"""Settings: declared once, bad values fall back and tell."""

import json
from collections.abc import Mapping
from dataclasses import fields, replace

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.hours import BusinessHours
from agentdesk.domain.interactions import OUTCOMES, Outcome, Reason, WrapUp
from agentdesk.domain.kinds import FollowUpKind, WrapUpMode
from agentdesk.services.settings import (
    BadSetting,
    Personal,
    PersonalSettings,
    WorkspaceSettings,
    read_workspace,
    workspace_text,
    workspace_value,
)


def nowhere(values: Mapping[str, object]) -> None:
    del values


@pytest.mark.parametrize("key", [field.name for field in fields(WorkspaceSettings)])
def test_every_workspace_default_survives_the_way_to_its_text_and_back(key: str) -> None:
    default = getattr(WorkspaceSettings(), key)
    assert workspace_value(key, workspace_text(key, default)) == default
    assert workspace_value(key, None) == default


def test_own_outcomes_and_wrap_up_make_the_contact_rules() -> None:
    gift = Outcome("gift", "gift", "green", label="Bloemen gestuurd", follow_up=FollowUpKind.PROMISE)
    box = WrapUp(WrapUpMode.TIME_BOXED, 45)
    found, bad = read_workspace(
        [
            ("outcomes", workspace_text("outcomes", (*OUTCOMES, gift))),
            ("wrap_up", workspace_text("wrap_up", box)),
        ]
    )
    assert not bad
    assert found.contact_rules.outcome("gift") == gift
    assert found.contact_rules.wrap_up == box


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("claim_minutes", "0"),
        ("claim_minutes", '"ten"'),
        ("claim_minutes", "true"),
        ("claim_minutes", "{"),
        ("country", '"Nederland"'),
        ("rule_hours", "[20, 9]"),
        ("rule_hours", "[9]"),
        ("outcomes", "[]"),
        ("outcomes", '[{"code": "x"}]'),
        ("outcomes", json.dumps([{"code": "x", "icon": "x", "tone": "red"}] * 2)),
        ("reasons", json.dumps([{"code": "late", "parent": "nowhere"}])),
        ("wrap_up", '{"mode": "time-boxed", "box_s": 0}'),
        ("business_hours", '{"zone": "Europe/Amsterdam", "spans": {"0": [["18:00", "09:00"]]}}'),
        ("never_keep", '"bsn"'),
        ("dial_forbidden", '["0900", "sex"]'),
        ("dial_premium", '"0900"'),
        ("caller_headers", '[{"header": "X-Queue", "shows": "moon"}]'),
        ("caller_headers", '[{"header": "X-Queue", "pattern": "(("}]'),
        ("caller_headers", '[{"header": " "}]'),
    ],
)
def test_a_bad_workspace_value_falls_back_and_is_told(key: str, text: str) -> None:
    found, bad = read_workspace([(key, text), ("undo_s", "20")])
    assert bad == (BadSetting(key, "workspace"),)
    assert found == replace(WorkspaceSettings(), undo_s=20)
    with pytest.raises(Refused) as refused:
        workspace_value(key, text)
    assert refused.value.code == "bad-setting"


def test_a_key_of_a_newer_program_is_left_alone() -> None:
    assert read_workspace([("moon_phase", "3")]) == (WorkspaceSettings(), ())
    with pytest.raises(Refused) as refused:
        workspace_value("moon_phase", "3")
    assert refused.value.code == "unknown-setting"


def test_a_reason_may_have_one_parent_and_no_grandparent() -> None:
    family = (Reason("a"), Reason("b", parent="a"), Reason("c", parent="b"))
    with pytest.raises(Refused):
        workspace_value("reasons", workspace_text("reasons", family))


def test_business_hours_keep_zone_and_region() -> None:
    hours = BusinessHours(zone="Asia/Ho_Chi_Minh", country="VN")
    assert workspace_value("business_hours", workspace_text("business_hours", hours)) == hours


def test_personal_settings_are_typed_and_saved_on_change() -> None:
    saved: list[Mapping[str, object]] = []
    personal = Personal({"theme.mode": "dark", "theme.scale": 1}, saved.append)
    assert personal.now == PersonalSettings(theme_mode="dark", theme_scale=1.0)
    personal.set("queue.collapsed", True)
    personal.set("theme.mode", None)
    personal.set("shortcuts.log", "Ctrl+L")
    assert personal.now == PersonalSettings(queue_collapsed=True)
    assert saved[-1] == {"theme.scale": 1, "queue.collapsed": True, "shortcuts.log": "Ctrl+L"}


def test_a_bad_personal_value_does_not_stop_the_start() -> None:
    personal = Personal({"theme.mode": "pink", "theme.scale": "huge", "language": 3}, nowhere)
    assert personal.now == PersonalSettings()
    assert {bad.key for bad in personal.bad} == {"theme.mode", "theme.scale", "language"}
    assert personal.get("theme.mode") == "system"


def test_setting_a_bad_personal_value_is_refused_and_not_saved() -> None:
    saved: list[Mapping[str, object]] = []
    personal = Personal({}, saved.append)
    with pytest.raises(Refused):
        personal.set("theme.scale", 9)
    assert not saved


def test_undeclared_keys_are_free() -> None:
    personal = Personal({"window.geometry": "abc"}, nowhere)
    assert personal.get("window.geometry") == "abc"
    assert personal.get("window.splitter", "default") == "default"
