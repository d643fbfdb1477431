/** The type of name that an entity of GUM can be; undefined where it is none. */
export function typeOfGum(type: string): string | undefined {
  return {
    person: 'PER',
    organization: 'ORG',
    place: 'LOC',
    event: 'MISC',
    abstract: 'MISC',
    object: 'MISC',
    animal: 'MISC',
  }[type];
}

/** The type of name that an entity of re3d can be; undefined where it is none. */
export function typeOfRe3d(type: string): string | undefined {
  return {
    Person: 'PER',
    Organisation: 'ORG',
    Location: 'LOC',
    Nationality: 'MISC',
    MilitaryPlatform: 'MISC',
    Weapon: 'MISC',
    Vehicle: 'MISC',
    DocumentReference: 'MISC',
  }[type];
}
