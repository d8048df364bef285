/** Words beside a settlement's name that do not tell it from another, folded: «г. Заречный» is «Заречный». */
export const settlementKinds: ReadonlySet<string> = new Set(
  (
    'г гор город городок пос п поселок пгт рп рабочий поселение село с деревня дер д станица ст ца станция хутор х аул ' +
    'слобода мкр микрорайон разъезд'
  ).split(' '),
);

/** A part of an address that names the area, not the settlement: «Тюменская область». */
export const areaWords =
  /(?<!\p{L})(?:обл|область|области|край|края|район|района|р н|республика|округ|округа|россия)(?!\p{L})/u;
