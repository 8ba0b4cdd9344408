import type { Comment, Element } from 'hast';
import type { Finding } from '#importer/finding/finding.ts';
import type { InputPicture, InputText } from '#importer/model/input-text.ts';
import type { StyleSheet } from './style/style-sheet.ts';

/** What is known of one page while it is read. */
export interface Reading {
  sheet: StyleSheet;
  /** Links that call a note, by its name. */
  calls: ReadonlyMap<Element, string>;
  /** What stands in the text but is no part of it: notes, a table of metadata. */
  apart: ReadonlySet<Element>;
  /** What a site puts around its texts. */
  frame: ReadonlySet<Element>;
  /** Of the page, for links to files. */
  address?: string;
  pictures: InputPicture[];
  furniture: InputText['furniture'];
  findings: Finding[];
  /** Those that hold Chinese words. */
  comments: Comment[];
}
