-- Two indexes over every figure made an import seven times slower and the store twice as large, for two orders of one
-- table. Each is made again when a large table is first sorted by it.
DROP INDEX observation_period;
DROP INDEX observation_value;
