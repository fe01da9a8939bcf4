"""Every part of Driftstart on one machine: PostgreSQL, identity, the services, their workers, the gateway."""
