"""The types of MemberOutput."""

from __future__ import annotations

import datetime
import typing
import uuid

from .._runtime import model_api as rt
from .._runtime.model_api import MISSING

if typing.TYPE_CHECKING:
    from .project_role import ProjectRole


class MemberOutput(rt.Model):
    """A member of a project."""

    project_id: uuid.UUID | MISSING = MISSING
    """Identifier of the project."""
    user_id: uuid.UUID | MISSING = MISSING
    """Identifier of the user."""
    role: ProjectRole | MISSING = MISSING
    """What the member may do."""
    added_at: datetime.datetime | MISSING = MISSING
    """Moment at which the member was added."""
