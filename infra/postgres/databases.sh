#!/bin/sh
# Run once by the postgres image: a database for each service, its owner, and an app role that may connect and no more.
set -e
for service in readiness incident reporting; do
	upper=$(echo "$service" | tr a-z A-Z)
	eval "owner=\$${upper}_OWNER_PASSWORD app=\$${upper}_APP_PASSWORD"
	psql -q -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres <<SQL
CREATE ROLE ${service}_owner LOGIN PASSWORD '$owner';
CREATE ROLE ${service}_app LOGIN PASSWORD '$app';
CREATE DATABASE $service OWNER ${service}_owner;
REVOKE ALL ON DATABASE $service FROM PUBLIC;
GRANT CONNECT ON DATABASE $service TO ${service}_app;
SQL
done
