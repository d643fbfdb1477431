import { expect, test } from 'vitest';
import { ActorRecord, PlaceRecord } from '../../src/model/actor.ts';
import { withSoundPointers } from '../../src/desk/sound-pointers.ts';

const actor = (fields: object): ActorRecord => ActorRecord.parse({ name: 'X', kind: 'organization', ...fields });
const place = (fields: object): PlaceRecord => PlaceRecord.parse({ name: 'X', ...fields });

test('the machine points at nothing that is not there', () => {
  const { actors, places } = withSoundPointers({
    actors: new Map([
      ['fleet', actor({ parent: 'navy', roles: [{ title: 'admiral', from: '2014', of: 'navy' }] })],
      ['norway', actor({})],
    ]),
    places: new Map([['atlantis', place({ country: 'nowhere' })]]),
  });
  expect(actors.get('fleet')).toEqual(actor({ roles: [{ title: 'admiral', from: '2014' }] }));
  expect(places.get('atlantis')).toEqual(place({}));
});

test('pointers that lead somewhere stay, and all that a person has written', () => {
  const records = {
    actors: new Map([
      ['fleet', actor({ parent: 'norway', roles: [{ title: 'admiral', of: 'norway' }] })],
      ['norway', actor({})],
      ['guild', actor({ status: 'reviewed', parent: 'nobody' })],
    ]),
    places: new Map([['oslo', place({ country: 'norway' })]]),
  };
  const sound = withSoundPointers(records);
  expect(sound).toEqual(records);
  expect(JSON.stringify([...sound.actors])).toBe(JSON.stringify([...records.actors]));
});
