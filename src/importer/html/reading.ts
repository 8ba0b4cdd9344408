import type { Comment, Element } from 'hast';
import type { Finding } from '#importer/finding/finding.ts';
import type { InputPicture, InputText } from '#importer/model/input-text.ts';
import type { StyleSheet } from './style/style-sheet.ts';

/** What is known of one page while it is read. */
export interface Reading {
  sheet: StyleSheet;
  /** Links that refer to a note, with the note's name. */
  calls: ReadonlyMap<Element, string>;
  /** Elements inside the text that are not part of it: notes, a table of metadata. */
  apart: ReadonlySet<Element>;
  /** Elements that a site puts around its texts. */
  frame: ReadonlySet<Element>;
  /** Address of the page, for links to files. */
  address?: string;
  pictures: InputPicture[];
  furniture: InputText['furniture'];
  findings: Finding[];
  /** Comments that contain Chinese words. */
  comments: Comment[];
}
