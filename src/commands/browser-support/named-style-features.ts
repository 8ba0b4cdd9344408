import type { AtRule, Declaration, Rule } from 'postcss';

/** Where MDN's data would have a feature that a style sheet uses. Paths that they lack are ignored. */
export type FeaturePath = readonly string[];

const css = (...path: string[]): FeaturePath => ['css', ...path];

/** The at-rule itself and, for a media query, the features that it tests. */
export function featuresOfAtRule({ name, params }: AtRule): FeaturePath[] {
  return [css('at-rules', name), ...(name === 'media' ? featuresOfQuery(params) : [])];
}

function featuresOfQuery(query: string): FeaturePath[] {
  const media = (name: string) => css('at-rules', 'media', name);
  const asked = [...query.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)\s*[:)]/g)].map(([, name = '']) =>
    media(name),
  );
  return [
    ...asked,
    ...(/[<>=]/.test(query) ? [media('range_syntax')] : []),
    // Browsers learned to negate a feature, without a media type, when they learned `or`.
    ...(/\bor\b|(?:^|[,(])\s*not\s*\(/.test(query) ? [media('or_syntax')] : []),
  ];
}

/** Pseudo-classes and pseudo-elements of a selector. */
export function featuresOfSelector(selector: string): FeaturePath[] {
  return [
    ...[...selector.matchAll(/::?([a-z-]+)/g)].map(([, name = '']) => css('selectors', name)),
    ...(/:not\([^()]*,/.test(selector) ? [css('selectors', 'not', 'selector_list')] : []),
  ];
}

/** A rule inside a rule. */
export const featuresOfRule = ({ parent }: Rule): FeaturePath[] =>
  parent?.type === 'rule' ? [css('selectors', 'nesting')] : [];

/** Values that the data list under a description. */
const describedValues: readonly (readonly [property: string, pattern: RegExp, name: string])[] = [
  ['text-decoration', /\S\s+\S/, 'includes_color-and-style'],
  ['content', /\//, 'alt_text'],
];

const dynamicUnit = /^[dsl]v(?:w|h|i|b|min|max)$/;

/** The property, its keywords, its functions and units. */
export function featuresOfDeclaration({ prop, value }: Declaration): FeaturePath[] {
  const plain = value.replace(/"[^"]*"|'[^']*'|var\([^()]*\)/g, '');
  const named = [...plain.matchAll(/(?<![\w-])([a-z][a-z-]*)(\()?/g)];
  const keywords = named
    .filter(([, , bracket]) => !bracket)
    .map(([, name = '']) => css('properties', prop, name));
  const functions = named
    .filter(([, , bracket]) => bracket)
    .flatMap(([, name = '']) =>
      ['color', 'gradient', ''].map((group) => css('types', ...(group ? [group] : []), name)),
    );
  const units = [...plain.matchAll(/\d([a-z]+)/g)].map(([, unit = '']) =>
    css('types', 'length', dynamicUnit.test(unit) ? 'viewport_percentage_units_dynamic' : unit),
  );
  const described = describedValues
    .filter(([property, pattern]) => property === prop && pattern.test(value))
    .map(([property, , name]) => css('properties', property, name));
  return [css('properties', prop), ...keywords, ...functions, ...units, ...described];
}
