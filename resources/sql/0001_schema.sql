-- The store of Corridor, version 1. A released migration is never edited: the next one follows it.
-- Made for ten million figures: observation is clustered by series and period, what is rare stands beside it, and
-- every order that the table of figures offers has an index. `batch` in any table is the batch that last wrote the row;
-- it has no foreign key, because undoing a batch would otherwise search the whole store for its children.

PRAGMA application_id = 1131377266;

CREATE TABLE meta (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE batch (
    id       INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL CHECK (kind IN ('bundled', 'import', 'edit')),
    title    TEXT NOT NULL,
    time     TEXT NOT NULL,
    token    TEXT NOT NULL,
    document TEXT REFERENCES document (code),
    added    INTEGER NOT NULL DEFAULT 0,
    revised  INTEGER NOT NULL DEFAULT 0,
    undone   INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- What an edit did to rows other than figures, in the format of SQLite's session extension.
CREATE TABLE batch_changeset (
    batch     INTEGER PRIMARY KEY REFERENCES batch (id),
    changeset BLOB NOT NULL
) STRICT;

-- Which series a batch wrote to, so that undoing it reads only those.
CREATE TABLE batch_series (
    batch  INTEGER NOT NULL REFERENCES batch (id),
    series INTEGER NOT NULL REFERENCES series (id),
    PRIMARY KEY (batch, series)
) STRICT, WITHOUT ROWID;

CREATE INDEX batch_series_series ON batch_series (series);

CREATE TABLE area (
    code   TEXT NOT NULL PRIMARY KEY,
    scheme TEXT NOT NULL DEFAULT 'ISO3166',
    kind   TEXT NOT NULL CHECK (kind IN ('country', 'aggregate', 'region', 'none')),
    iso2   TEXT NOT NULL DEFAULT '',
    m49    TEXT NOT NULL DEFAULT '',
    batch  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE unit (
    code      TEXT NOT NULL PRIMARY KEY,
    dimension TEXT NOT NULL,
    scale     TEXT NOT NULL CHECK (scale IN ('compact', 'plain')),
    batch     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
    code    TEXT NOT NULL PRIMARY KEY,
    scheme  TEXT NOT NULL DEFAULT 'corridor',
    page    TEXT NOT NULL,
    rank    INTEGER NOT NULL,
    unit    TEXT NOT NULL REFERENCES unit (code),
    kind    TEXT NOT NULL CHECK (kind IN ('flow', 'stock', 'rate', 'index', 'level')),
    partner TEXT NOT NULL CHECK (partner IN ('yes', 'no')),
    derived TEXT NOT NULL DEFAULT '',
    batch   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE commodity (
    nomenclature TEXT NOT NULL,
    code         TEXT NOT NULL,
    parent       TEXT NOT NULL DEFAULT '',
    batch        INTEGER NOT NULL,
    PRIMARY KEY (nomenclature, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    code        TEXT NOT NULL PRIMARY KEY,
    publisher   TEXT NOT NULL,
    dataset     TEXT NOT NULL,
    url         TEXT NOT NULL DEFAULT '',
    licence     TEXT NOT NULL DEFAULT '',
    attribution TEXT NOT NULL DEFAULT '',
    batch       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    code      TEXT NOT NULL PRIMARY KEY,
    source    TEXT NOT NULL REFERENCES source (code),
    title     TEXT NOT NULL,
    url       TEXT NOT NULL DEFAULT '',
    published TEXT NOT NULL DEFAULT '',
    retrieved TEXT NOT NULL DEFAULT '',
    licence   TEXT NOT NULL DEFAULT '',
    sha256    TEXT NOT NULL DEFAULT '',
    batch     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX document_source ON document (source);

-- Names: of an area, indicator, unit, event … in one language and grammatical form.
CREATE TABLE label (
    kind  TEXT NOT NULL,
    id    TEXT NOT NULL,
    lang  TEXT NOT NULL,
    form  TEXT NOT NULL DEFAULT 'name',
    text  TEXT NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (kind, id, lang, form)
) STRICT, WITHOUT ROWID;

-- first_*, last_* and figures are kept in the transaction that writes figures.
CREATE TABLE series (
    id            INTEGER PRIMARY KEY,
    indicator     TEXT NOT NULL REFERENCES indicator (code),
    reporter      TEXT NOT NULL REFERENCES area (code),
    partner       TEXT NOT NULL REFERENCES area (code),
    commodity     TEXT NOT NULL DEFAULT 'TOTAL',
    frequency     TEXT NOT NULL CHECK (frequency IN ('A', 'H', 'Q', 'M', 'W', 'D', 'P')),
    unit          TEXT NOT NULL REFERENCES unit (code),
    source        TEXT NOT NULL REFERENCES source (code),
    basis         TEXT NOT NULL DEFAULT 'reported' CHECK (basis IN ('reported', 'reconciled', 'estimated')),
    valuation     TEXT NOT NULL DEFAULT '' CHECK (valuation IN ('', 'FOB', 'CIF')),
    detail        TEXT NOT NULL DEFAULT '',
    quantity_unit TEXT NOT NULL DEFAULT '',
    first_period  INTEGER,
    first_until   INTEGER,
    last_period   INTEGER,
    last_until    INTEGER,
    figures       INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE UNIQUE INDEX series_key ON series
    (indicator, reporter, partner, commodity, frequency, unit, source, basis, valuation, detail);

-- The numbers that observation.status holds, for readers of the file.
CREATE TABLE status (
    id   INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO status (id, code) VALUES
    (0, 'official'), (1, 'provisional'), (2, 'estimate'), (3, 'press'), (4, 'claim'), (5, 'analyst');

-- One figure. period: first day, as days since 1970-01-01; until: last day of a span, 0 for the regular frequencies.
CREATE TABLE observation (
    series   INTEGER NOT NULL REFERENCES series (id),
    period   INTEGER NOT NULL,
    until    INTEGER NOT NULL DEFAULT 0,
    value    REAL NOT NULL,
    quantity REAL,
    status   INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 5),
    batch    INTEGER NOT NULL,
    line     INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (series, period, until)
) STRICT, WITHOUT ROWID;

CREATE INDEX observation_period ON observation (period, until, series);
CREATE INDEX observation_value ON observation (value, series, period, until);
-- Most figures are official: those stand in the order of the table itself, and only the rest needs an index.
CREATE INDEX observation_status ON observation (status, series, period, until) WHERE status <> 0;

CREATE TABLE observation_note (
    series   INTEGER NOT NULL,
    period   INTEGER NOT NULL,
    until    INTEGER NOT NULL DEFAULT 0,
    bound    TEXT NOT NULL DEFAULT '' CHECK (bound IN ('', 'min', 'max', 'about')),
    flag     TEXT NOT NULL DEFAULT '',
    printed  TEXT NOT NULL DEFAULT '',
    note     TEXT NOT NULL DEFAULT '',
    document TEXT REFERENCES document (code),
    PRIMARY KEY (series, period, until)
) STRICT, WITHOUT ROWID;

-- Values that a later batch replaced or removed, oldest first by place.
CREATE TABLE revision (
    series      INTEGER NOT NULL REFERENCES series (id),
    period      INTEGER NOT NULL,
    until       INTEGER NOT NULL DEFAULT 0,
    place       INTEGER NOT NULL,
    value       REAL NOT NULL,
    quantity    REAL,
    status      INTEGER NOT NULL DEFAULT 0 CHECK (status BETWEEN 0 AND 5),
    batch       INTEGER NOT NULL,
    line        INTEGER NOT NULL DEFAULT 0,
    bound       TEXT NOT NULL DEFAULT '' CHECK (bound IN ('', 'min', 'max', 'about')),
    flag        TEXT NOT NULL DEFAULT '',
    printed     TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    document    TEXT REFERENCES document (code),
    replaced_by INTEGER NOT NULL,
    PRIMARY KEY (series, period, until, place)
) STRICT, WITHOUT ROWID;

-- Which source's figures are the figures of an indicator. An empty reporter means any; a year of 0 is open.
CREATE TABLE preference (
    indicator TEXT NOT NULL REFERENCES indicator (code),
    reporter  TEXT NOT NULL DEFAULT '',
    rank      INTEGER NOT NULL,
    source    TEXT NOT NULL REFERENCES source (code),
    from_year INTEGER NOT NULL DEFAULT 0,
    to_year   INTEGER NOT NULL DEFAULT 0,
    batch     INTEGER NOT NULL,
    PRIMARY KEY (indicator, reporter, rank, source, from_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    code       TEXT NOT NULL PRIMARY KEY,
    date       TEXT NOT NULL,
    precision  TEXT NOT NULL CHECK (precision IN ('day', 'month', 'year')),
    category   TEXT NOT NULL,
    importance INTEGER NOT NULL,
    batch      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE event_area (
    event TEXT NOT NULL REFERENCES event (code),
    place INTEGER NOT NULL,
    area  TEXT NOT NULL REFERENCES area (code),
    PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE event_document (
    event    TEXT NOT NULL REFERENCES event (code),
    place    INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES document (code),
    PRIMARY KEY (event, place)
) STRICT, WITHOUT ROWID;

-- A target or a claim names an indicator, stored or derived, and a side; never a series.
CREATE TABLE target (
    code       TEXT NOT NULL PRIMARY KEY,
    announced  TEXT NOT NULL,
    precision  TEXT NOT NULL CHECK (precision IN ('day', 'month', 'year')),
    indicator  TEXT NOT NULL REFERENCES indicator (code),
    comparator TEXT NOT NULL,
    value      REAL NOT NULL,
    unit       TEXT NOT NULL REFERENCES unit (code),
    due        TEXT NOT NULL DEFAULT '',
    note       TEXT NOT NULL DEFAULT '',
    batch      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE target_area (
    target TEXT NOT NULL REFERENCES target (code),
    place  INTEGER NOT NULL,
    area   TEXT NOT NULL REFERENCES area (code),
    PRIMARY KEY (target, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE target_document (
    target   TEXT NOT NULL REFERENCES target (code),
    place    INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES document (code),
    PRIMARY KEY (target, place)
) STRICT, WITHOUT ROWID;

-- What a claim leaves open is empty; its value is absent when it states none.
CREATE TABLE claim (
    code       TEXT NOT NULL PRIMARY KEY,
    stated     TEXT NOT NULL DEFAULT '',
    precision  TEXT NOT NULL DEFAULT '' CHECK (precision IN ('', 'day', 'month', 'year')),
    indicator  TEXT NOT NULL DEFAULT '',
    reporter   TEXT NOT NULL DEFAULT '',
    partner    TEXT NOT NULL DEFAULT '',
    period     TEXT NOT NULL DEFAULT '',
    comparator TEXT NOT NULL DEFAULT '',
    value      REAL,
    unit       TEXT NOT NULL DEFAULT '',
    importance INTEGER NOT NULL,
    batch      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- role `for`: where the claim stands; `against`: what contradicts or supports it.
CREATE TABLE claim_document (
    claim    TEXT NOT NULL REFERENCES claim (code),
    role     TEXT NOT NULL CHECK (role IN ('for', 'against')),
    place    INTEGER NOT NULL,
    document TEXT NOT NULL REFERENCES document (code),
    PRIMARY KEY (claim, role, place)
) STRICT, WITHOUT ROWID;

-- A bookmark; rank is its place in the analyst's order, 0 first; state is JSON.
CREATE TABLE view (
    id    INTEGER PRIMARY KEY,
    rank  INTEGER NOT NULL,
    name  TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT;

-- The area of a series whose indicator has no partner, and the source of the analyst's own figures.
INSERT INTO area (code, scheme, kind, batch) VALUES ('-', 'corridor', 'none', 0);
INSERT INTO source (code, publisher, dataset, batch) VALUES ('analyst', 'Analyst', 'Own figures', 0);
