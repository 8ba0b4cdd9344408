import { defined } from '#domain/defined.ts';
import { dayMeant, dayPattern } from './day-meant.ts';
import { type FindTerms, spanAt } from './term.ts';

const named = new RegExp(
  `(?<lead>[^，。；：！？\\n]{0,12}截[止至](?:日期|时间|日)(?:为|是|到|至|：|:)?)(?<words>${dayPattern})`,
  'g',
);
const ending = new RegExp(`(?<lead>[^，。；：！？\\n]{0,12}?)(?<words>${dayPattern})截止`, 'g');

/** 报名截止日期为5月31日, 报名于5月31日截止. */
export const closesOn: FindTerms = (sentence, signed) =>
  // Both patterns are slow, and few sentences need them.
  (/截[止至]/.test(sentence) ? [named, ending] : []).flatMap((pattern) =>
    [...sentence.matchAll(pattern)].map((match) => {
      const { lead = '', words = '', ...day } = match.groups ?? {};
      return {
        task: spanAt(match.index, match[0]),
        due: { ...spanAt(match.index + lead.length, words), ...defined({ date: dayMeant(day, signed) }) },
        asks: true,
      };
    }),
  );
