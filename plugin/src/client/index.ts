export type * from '../model/eventList';
export type * from '../model/pageHunk';
export type * from '../model/pages';
export type * from '../model/rendered';
export type * from '../model/sidebar';
export type * from '../model/unchanged';
export type {
  ChangeType,
  CommitJson,
  Commitish,
  FileStatus,
  GroupKind,
  HunkJson,
  Receipt,
  Totals,
  UrlImpactJson,
} from '../model/report';
export {addChangelogToVersion} from './addChangelogToVersion';
export {codePieces, type CodePiece} from './codePieces';
export {copyLines} from './copyLines';
export {cutAtSpans, type Stretch} from './cutAtSpans';
export {DiffGapsProvider, useDiffGap, type DiffGap, type DiffGapsValue} from './diffGapsContext';
export {
  diffRows,
  isLineRow,
  lineId,
  rowKey,
  type DiffGaps,
  type DiffRow,
  type Gap,
  type GapRow,
  type HunkRow,
  type LineRow,
  type SyntaxProps,
  type SyntaxToken,
} from './diffRows';
export {
  DiffViewProvider,
  diffViewKey,
  splitMedia,
  useDiffView,
  type DiffView,
  type DiffViewValue,
} from './diffViewContext';
export {fetchOfFile, fetchOnce} from './fetchJson';
export {filterEntries, isFiltering, noFilter, parseFilter, writeFilter, type EntryFilter} from './filterEntries';
export {filterFiles, isFilteringFiles, noFileFilter, type FileFilter} from './filterFiles';
export {listOpenPage} from './listOpenPage';
export {findUnlistedPage, type PageLabels, type WayToPage} from './findUnlistedPage';
export {
  entriesToc,
  firstDate,
  groupEntries,
  tellMonth,
  tellsCategory,
  tellsDate,
  type DateNames,
  type MonthGroup,
  type Period,
  type YearGroup,
} from './groupEntries';
export {groupBlocks, type BlockOrList} from './groupBlocks';
export {
  changeTypes,
  countTypes,
  groupByStatus,
  isHere,
  statuses,
  tableParts,
  type GroupOfFiles,
  type NoiseGroup,
  type StatusGroup,
  type TableParts,
} from './groupFiles';
export {isEmptyTree} from './isEmptyTree';
export {isTargeted, parseLineTarget, rangeId, type LineTarget} from './lineTarget';
export {displayPath, shortPaths} from './paths';
export {
  fileViewKey,
  RenderedProvider,
  useFileView,
  useRenderedSource,
  type FileView,
  type FileViewValue,
} from './renderedContext';
export {ReportProvider, useChangelogReport, type ReportContextValue} from './reportContext';
export {ReportFactsProvider, useReportFacts, type ReportFactsValue} from './reportFactsContext';
export {filesToc, reportToc, sectionIds, type ReportTocLabels, type TocItem} from './reportToc';
export {overlayLayout, type OverlayLayout} from './overlayLayout';
export {hasSize, isShown, type ShownPicture} from './shownPicture';
export {safeHref} from './safeHref';
export {fileColumns, nextSort, type FileColumn, type FileSort} from './sortFiles';
export {splitRows, type SplitLineRow, type SplitRow} from './splitRows';
export {breadcrumbData, indexData, reportData, type Crumb} from './structuredData';
export {typeValue} from './typeQuery';
export {useAbsoluteUrl} from './useAbsoluteUrl';
export {useBytesFormat, useCounted, useDateFormat, useNumberFormat, usePeriodOf, type CountMessage} from './useFormat';
export {useAddressLink, type AddressLink} from './useAddressLink';
export {useFileTable, type FileTable, type FileTableView} from './useFileTable';
export {lineTargetNow, pointToLines, useLineTarget} from './useLineTarget';
export {useExpandedHunks, type ExpandedDiff} from './useExpandedHunks';
export {useKeptFocus} from './useKeptFocus';
export {useTargetInDiff} from './useTargetInDiff';
export {useLateTarget} from './useLateTarget';
export {useIndex, type IndexList} from './useIndex';
export {useOpenTarget} from './useOpenTarget';
export {useSyntax} from './useSyntax';
export {useLoaded, type Loaded} from './useLoaded';
export {useProseLanguage} from './useProseLanguage';
export {visibleSegments, type TextSegment} from './visibleSegments';
