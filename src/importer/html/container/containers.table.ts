/** An element by its id, class or name, ignoring case. */
export interface ContainerPattern {
  /** As a CSS selector, for messages. */
  selector: string;
  id?: string;
  className?: string;
  tagName?: string;
}

const byId = (id: string): ContainerPattern => ({ selector: `#${id}`, id });
const byClass = (className: string): ContainerPattern => ({ selector: `.${className}`, className });
const byName = (tagName: string): ContainerPattern => ({ selector: `<${tagName}>`, tagName });

/**
 * Elements into which the software of government sites puts texts. Those in one row are equally reliable; a
 * row counts only if the rows before it matched nothing.
 */
export const containers: readonly (readonly ContainerPattern[])[] = [
  [
    byId('UCAP-CONTENT'),
    byId('zoom'),
    byId('BodyLabel'),
    byId('ContentRegion'),
    byId('mainText'),
    byId('artibody'),
    byId('articleContent'),
    byId('content_body'),
    byId('NewsContent'),
    byClass('TRS_Editor'),
    byClass('trs_editor_view'),
    byClass('TRS_UEDITOR'),
    byClass('trs_paper_default'),
    byClass('pages_content'),
    byClass('article-content'),
    byClass('article_content'),
    byClass('article-con'),
    byClass('view_content'),
    byClass('news_content'),
    byClass('xxgk_content'),
    byClass('bt-content'),
    byClass('b12c'),
    byClass('Custom_UnionStyle'),
    byId('vsb_content'),
    byClass('v_news_content'),
    byClass('wp_articlecontent'),
    byClass('vF_detail_content'),
    byId('js_content'),
  ],
  [byName('article'), byId('article'), byId('content'), byClass('article'), byClass('content')],
  [byName('main')],
];
