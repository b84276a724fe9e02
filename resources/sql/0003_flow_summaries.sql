-- What pages ask of every series of the store: which figures are there at all, from whom and how new they are. Kept in
-- the transaction that writes figures, so that no page counts series: ten million figures can be 700,000 of them.
-- Both count only series that have figures. last_*: of the newest of them, the one that ends last.
CREATE TABLE flow (
    reporter    TEXT NOT NULL,
    partner     TEXT NOT NULL,
    indicator   TEXT NOT NULL,
    source      TEXT NOT NULL,
    frequency   TEXT NOT NULL,
    series      INTEGER NOT NULL,
    figures     INTEGER NOT NULL,
    last_period INTEGER NOT NULL,
    last_until  INTEGER NOT NULL,
    PRIMARY KEY (reporter, partner, indicator, source, frequency)
) STRICT, WITHOUT ROWID;

CREATE TABLE holding (
    source      TEXT NOT NULL,
    indicator   TEXT NOT NULL,
    frequency   TEXT NOT NULL,
    series      INTEGER NOT NULL,
    figures     INTEGER NOT NULL,
    last_period INTEGER NOT NULL,
    last_until  INTEGER NOT NULL,
    PRIMARY KEY (source, indicator, frequency)
) STRICT, WITHOUT ROWID;

-- With one max() the bare columns beside it are those of the row that has it.
INSERT INTO flow (reporter, partner, indicator, source, frequency, last_period, last_until, series, figures)
SELECT reporter, partner, indicator, source, frequency, last_period, last_until, series, figures
  FROM (SELECT reporter, partner, indicator, source, frequency, last_period, last_until,
               count(*) AS series, sum(figures) AS figures, max((last_until << 32) + last_period)
          FROM series WHERE figures > 0 GROUP BY reporter, partner, indicator, source, frequency);

INSERT INTO holding (source, indicator, frequency, last_period, last_until, series, figures)
SELECT source, indicator, frequency, last_period, last_until, series, figures
  FROM (SELECT source, indicator, frequency, last_period, last_until,
               sum(series) AS series, sum(figures) AS figures, max((last_until << 32) + last_period)
          FROM flow GROUP BY source, indicator, frequency);

CREATE INDEX flow_partner ON flow (partner, indicator, reporter);
CREATE INDEX flow_indicator ON flow (indicator, reporter, partner, figures);
