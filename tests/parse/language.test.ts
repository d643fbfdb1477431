import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/parse/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'MOSCOW, September 20. /TASS/. The talks go on.'],
    ['en', 'Shr 42 cts vs 21 cts\nNet 19.1 mln vs 65.6 mln\nRevs 102 mln vs 65 mln'],
    ['en', 'ATT TO SELL ROAD TECHNOLOGIES UNIT'],
    ['ru', 'Москва надеется, что дорога к границе будет открыта в ближайшие дни, сообщил представитель министерства.'],
    [
      'uk',
      'Міністерство сподівається, що дорогу до кордону відкриють найближчими днями, повідомив його речник у Києві.',
    ],
    ['ar', 'قال المتحدث باسم الوزارة إن الطريق إلى الحدود سيفتح خلال الأيام المقبلة بعد توقف دام أسبوعين.'],
    [
      'de',
      'Das Ministerium hofft, dass die Straße zur Grenze in den nächsten Tagen wieder geöffnet wird, sagte ein Sprecher am Dienstag. Es ist nicht bekannt, wann der erste Lastwagen fahren darf und wer ihn prüft.',
    ],
    [
      'fr',
      'Le ministère espère que la route de la frontière sera ouverte dans les prochains jours, a dit un porte-parole mardi. Les camions attendent depuis deux semaines et les chauffeurs dorment dans la ville.',
    ],
    [
      'es',
      'El ministerio espera que la carretera de la frontera se abra en los próximos días, dijo el martes un portavoz. Los camiones esperan desde hace dos semanas y los conductores duermen en la ciudad.',
    ],
    ['und', '877'],
    ['und', '--- ---'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
