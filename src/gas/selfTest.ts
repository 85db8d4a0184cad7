// Checks of the self-test that ask Google directly, where the ports hide what is wanted.
import { AppError } from '../ports/appError.ts';
import { type Seen, seenOrDifferent } from '../ports/seen.ts';
import { isDate } from './dates.ts';
import { asAppError, messageOf } from './googleTrouble.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What is tried here stands below the rows of the other checks. */
const ROW = 250;

const noted = (text: string): Seen => ({ state: 'catat', text });

/** What a piece of work answers, or how Google refuses it. */
function answer(work: () => unknown): string {
  try {
    return String(work());
  } catch (error) {
    return `ditolak: ${messageOf(error)}`;
  }
}

function contentOf(range: Range): string {
  const [[value], [formula]] = [range.getValues()[0]!, range.getFormulas()[0]!];
  return `${typeof value} ${String(value)}${formula === '' ? '' : ` dari ${formula}`}`;
}

/** Places of the tags `uji-pindah`, as `ROW 251`. */
function places(sheet: Sheet): string[] {
  return sheet
    .createDeveloperMetadataFinder()
    .find()
    .filter((metadata) => metadata.getKey() === 'uji-pindah')
    .map((metadata) => {
      const location = metadata.getLocation();
      return `${metadata.getValue()} ${location.getRow()?.getRow() ?? location.getColumn()?.getColumn()}`;
    })
    .sort();
}

/** @param name the sheet on which things may be tried */
export function googleChecks(name: string) {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = (): Sheet => spreadsheet.getSheetByName(name)!;
  const cell = (row: number, column = 1): Range => sheet().getRange(ROW + row, column, 1, 1);
  return {
    lokal(): Seen {
      return noted(
        `${spreadsheet.getSpreadsheetLocale()}, ${spreadsheet.getSpreadsheetTimeZone()}`,
      );
    },
    pemisah(): Seen {
      const tried = ['=SUM(1;2)', '=SUM(1,2)', '=IF(TRUE;1;2)'].map((formula, i) => {
        const range = cell(i);
        return `${formula}: ${answer(() => {
          range.setFormula(formula);
          SpreadsheetApp.flush();
          return contentOf(range);
        })}`;
      });
      return noted(tried.join(' | '));
    },
    apostrof(): Seen {
      const tried = ['@', 'General'].flatMap((format) =>
        ['=1+1', "'=1+1", "'1/2", "'2024"].map((text, i) => {
          const range = cell(5 + i, format === '@' ? 1 : 2);
          range.setNumberFormats([[format]]).setValues([[text]]);
          return `${text} di ${format}: ${contentOf(range)}`;
        }),
      );
      return noted(tried.join(' | '));
    },
    'angka-polos'(): Seen {
      const line = sheet().getRange(ROW + 12, 1, 1, 2);
      const shown = (): string => {
        const [values, [formulas]] = [line.getValues()[0]!, line.getFormulas()];
        return values
          .map((value, i) => formulas![i] || `${typeof value} ${String(value)}`)
          .join(', ');
      };
      const raw = line.setNumberFormats([['@', '@']]).setValues([[1.5, '=1+1']]) && shown();
      line.setNumberFormats([['General', 'General']]).setValues([[1.5, '=1+1']]);
      const after = shown();
      const differences = after === 'number 1.5, =1+1' ? [] : [`sesudah diubah: ${after}`];
      return seenOrDifferent(differences, `mentah: ${raw}`);
    },
    jam(): Seen {
      const range = cell(13)
        .setNumberFormats([['dd/mm/yyyy hh:mm']])
        .setValues([[45356.4375]]);
      const value = range.getValues()[0]![0] as GoogleAppsScript.Base.Date;
      const zone = spreadsheet.getSpreadsheetTimeZone();
      const seen = isDate(value)
        ? Utilities.formatDate(value, zone, 'yyyy-MM-dd HH:mm:ss')
        : String(value);
      return seenOrDifferent(seen === '2024-03-05 10:30:00' ? [] : [seen], seen);
    },
    'nama-baris'(): Seen {
      const row = ROW + 25;
      sheet()
        .getRangeList([`${row}:${row}`])
        .getRanges()[0]!
        .merge();
      const merged = cell(25).getMergedRanges()[0];
      return noted(merged ? merged.getA1Notation() : 'tidak ada gabungan');
    },
    format(): Seen {
      const seen = ['General', ''].map((format) => {
        const range = cell(10)
          .setNumberFormats([['@']])
          .setNumberFormats([[format]]);
        return String(range.getNumberFormats()[0]![0]);
      });
      const automatic = ['', 'General', '0.###############'];
      const differences = seen.filter((format) => automatic.indexOf(format) < 0);
      return seenOrDifferent(differences, seen.map((format) => `"${format}"`).join(' dan '));
    },
    'tanda-pindah'(): Seen {
      const lines = sheet().getRangeList(['260:260', 'L:L']).getRanges();
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      lines[0]!.addDeveloperMetadata('uji-pindah', 'baris', visibility);
      lines[1]!.addDeveloperMetadata('uji-pindah', 'kolom', visibility);
      sheet().insertRowsAfter(255, 2);
      sheet().insertColumnsAfter(11, 1);
      const seen = places(sheet()).join(', ');
      return seenOrDifferent(seen === 'baris 262, kolom 13' ? [] : [seen], seen);
    },
    'tanda-salin'(): Seen {
      const copy = sheet().copyTo(spreadsheet);
      const seen = places(copy).join(', ');
      spreadsheet.deleteSheet(copy);
      return noted(seen === '' ? 'hilang' : seen);
    },
    'proteksi-peringatan'(): Seen {
      const protection = cell(15).protect().setDescription('Uji').setWarningOnly(true);
      return seenOrDifferent(protection.isWarningOnly() ? [] : ['bukan peringatan'], 'benar');
    },
    'validasi-ketat'(): Seen {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['ya', 'tidak'], true)
        .setAllowInvalid(false)
        .build();
      const range = cell(17).setDataValidation(rule);
      let when = 'saat ditulis';
      const seen = answer(() => {
        range.setValues([['mungkin']]);
        when = 'saat flush';
        SpreadsheetApp.flush();
        return 'diterima';
      });
      return seenOrDifferent(seen === 'diterima' ? [seen] : [], `${when}, ${seen}`);
    },
    'simpanan-besar'(): Seen {
      const properties = PropertiesService.getDocumentProperties();
      try {
        properties.setProperty('uji-besar', 'x'.repeat(9 * 1024 + 1));
        properties.deleteProperty('uji-besar');
        return { state: 'beda', text: 'diterima' };
      } catch (error) {
        const trouble = asAppError(error);
        const full = trouble instanceof AppError && trouble.code === 'STORE_FULL';
        return seenOrDifferent(full ? [] : [messageOf(error)], messageOf(error));
      }
    },
    panel(): Seen {
      const page = HtmlService.createHtmlOutputFromFile('Sidebar');
      const before = page.getContent();
      const content = page.setContent(before.replace('<body', '<body data-uji')).getContent();
      const whole =
        content.length === before.length + ' data-uji'.length && /<\/html>\s*$/.test(content);
      const seen = `${Math.round(content.length / 1024)} KB`;
      return seenOrDifferent(whole ? [] : [`tidak utuh: ${seen}`], seen);
    },
    antarmuka(): Seen {
      SpreadsheetApp.getUi();
      return { state: 'sesuai', text: 'ada' };
    },
  };
}
