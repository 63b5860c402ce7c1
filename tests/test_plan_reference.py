"""docs/plan.md is current, and says something of every node."""

from pathlib import Path

from specmill.plan.reference import reference_page

PAGE = Path(__file__).parent.parent / "docs" / "plan.md"


def test_the_page_is_current() -> None:
    assert PAGE.read_text("utf-8") == reference_page(), "run `make docs`"


def test_every_node_is_described() -> None:
    head, *sections = reference_page().split("\n## ")
    assert "templates.md" in head
    silent = [section.split("\n")[0] for section in sections if section.split("\n")[2] == ""]
    assert silent == []
