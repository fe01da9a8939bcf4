"""What the ledger knows of waves and sites."""

from chassis.ledger import Entity

WAVE = Entity.of("wave", "reason", "source", "note")
SITE = Entity.of("site")
