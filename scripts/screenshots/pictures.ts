import path from 'node:path';
import {findPageTypes, type PageType} from '../../test/helpers/pageTypes';

/** What a reader, or a printer, does with a page before the picture is taken. */
export type State = 'asItCame' | 'opened' | 'rendered' | 'split' | 'swiped' | 'onionSkin' | 'printed';

export interface View {
  theme: 'light' | 'dark';
  /** CSS pixels. */
  width: number;
  height: number;
}

export interface Picture {
  /** Path of the site. */
  page: string;
  view: View;
  state: State;
  file: string;
  /** CSS pixels. */
  maxHeight: number;
  /** How many pictures, one below the other, are taken of a page at most; what lies below them is left out. */
  maxParts: number;
}

const views = (['light', 'dark'] as const).flatMap((theme): View[] => [
  {theme, width: 1280, height: 800},
  {theme, width: 375, height: 800},
]);
const [wideView] = views;
const veryWideView: View = {theme: 'light', width: 1920, height: 1080};

/** Beyond it Chromium repeats what it drew. */
const maxHeight = 8000;

/** Below that, nobody looks: all that is folded in a long report is some 50,000 pixels tall. */
const maxParts = 3;

export const pictureOfReadme: Picture = {
  page: '/sample/v2.0.0-beta.1',
  view: {theme: 'light', width: 1280, height: 900},
  state: 'asItCame',
  file: path.join(__dirname, '../../site/static/img/screenshot.png'),
  maxHeight: 900,
  maxParts: 1,
};

export function picturesOfPages(pages: readonly string[], folder: string): Picture[] {
  return pages.flatMap((page) => {
    const name = page.replace(/^\/+|\/+$/g, '').replace(/[^\w.-]+/g, '-') || 'home';
    return inAllViews({page, name, state: 'asItCame', folder});
  });
}

/** @param build folder of the built site */
export function picturesOfTypes(build: string, folder: string): Picture[] {
  const pages = findPageTypes(build);
  const report = pages.get('report') ?? pages.get('report-fetched-diffs');
  return [
    ...[...pages].flatMap(([name, page]) => inAllViews({page, name, state: 'asItCame', folder})),
    ...[...pages].map(([name, page]) => pictureOf({page, name, state: 'asItCame', folder}, veryWideView)),
    ...(report === undefined ? [] : statesOfReport(report, pages, folder)),
  ];
}

/** @param pages by the names of their pictures */
export function picturesOfNames(pages: Readonly<Record<string, string>>, folder: string): Picture[] {
  return Object.entries(pages).flatMap(([name, page]) => inAllViews({page, name, state: 'asItCame', folder}));
}

/** @param pages a report with a file of each kind */
export function picturesOfKinds(pages: Record<'leftToRight' | 'rightToLeft', string>, folder: string): Picture[] {
  const states = ['asItCame', 'opened', 'rendered', 'split', 'swiped', 'onionSkin', 'printed'] as const;
  const kinds = states.flatMap((state) => {
    const subject = {page: pages.leftToRight, name: state === 'asItCame' ? 'kinds' : `kinds-${state}`, state, folder};
    return [...inAllViews(subject), ...(state === 'split' ? [pictureOf(subject, veryWideView)] : [])];
  });
  return [
    ...kinds,
    ...inAllViews({page: pages.rightToLeft, name: 'kinds-right-to-left', state: 'opened', folder}),
    ...inAllViews({page: pages.rightToLeft, name: 'kinds-right-to-left-rendered', state: 'rendered', folder}),
  ];
}

function statesOfReport(page: string, pages: ReadonlyMap<PageType, string>, folder: string): Picture[] {
  const fetched = pages.get('report-fetched-diffs');
  const once = (state: State): Picture[] =>
    wideView === undefined ? [] : [pictureOf({page, name: `report-${state}`, state, folder}, wideView)];
  return [
    ...inAllViews({page, name: 'report-opened', state: 'opened', folder}),
    ...inAllViews({page, name: 'report-rendered', state: 'rendered', folder}),
    ...(fetched === undefined
      ? []
      : inAllViews({page: fetched, name: 'report-fetched-diffs-opened', state: 'opened', folder})),
    ...once('split'),
    ...once('printed'),
  ];
}

interface Subject {
  page: string;
  name: string;
  state: State;
  folder: string;
}

function inAllViews(subject: Subject): Picture[] {
  return views.map((view) => pictureOf(subject, view));
}

function pictureOf({page, name, state, folder}: Subject, view: View): Picture {
  return {page, view, state, file: path.join(folder, `${name}-${view.theme}-${view.width}.png`), maxHeight, maxParts};
}
