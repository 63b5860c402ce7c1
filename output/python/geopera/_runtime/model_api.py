"""What generated model modules use, under one name that no schema can take."""

from __future__ import annotations

from pydantic import MISSING as MISSING
from pydantic import Field as Field
from typing_extensions import TypeAliasType as TypeAliasType

from .models import Model as Model
from .models import UnknownVariant as UnknownVariant
from .scalars import Base64 as Base64
from .scalars import Base64Url as Base64Url
from .scalars import DecimalText as DecimalText
from .types import File as File
from .types import FileTypes as FileTypes
from .unions import Tagged as Tagged
