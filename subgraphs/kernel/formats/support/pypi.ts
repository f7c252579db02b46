import { clean } from '@renovatebot/pep440';

/** A name of the Python Package Index as it compares them (PEP 503): `Flask.SQLAlchemy` is `flask-sqlalchemy`. */
export function pypiName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

/** A version in its normal spelling (PEP 440): `v1.0-RC1` is `1.0rc1`. What the library would round stays as it is written. */
export function pypiVersion(version: string): string {
  return /\d{16}/.test(version) ? version : (clean(version) ?? version);
}
