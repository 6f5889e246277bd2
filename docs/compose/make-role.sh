# Run once, by the image of PostgreSQL, when the database of docker-compose.yml is made. The bot gets a role of its own:
# row-level security, which keeps tenants apart, does not hold for a superuser.
: "${MATTERS_PASSWORD:?is not set in postgres.env}"
psql -v ON_ERROR_STOP=1 -v password="$MATTERS_PASSWORD" -U postgres <<'SQL'
CREATE ROLE matters LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'password';
CREATE DATABASE matters OWNER matters;
REVOKE ALL ON DATABASE matters FROM PUBLIC;
SQL
