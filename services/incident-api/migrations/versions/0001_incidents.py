"""Ledger, site directory and incidents."""

import sqlalchemy as sa
from alembic import op
from chassis.migrations import create_chassis_v1, drop_chassis_v1, grant
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

APP = "incident_app"
