// node duckdb_click.mjs FOLDER_OF_NODE_MODULES DATABASE QUESTIONS TIMES [SERIES.CSV OBSERVATION.CSV INDICATOR.CSV]:
// loads the tables when DATABASE is new, asks each line of QUESTIONS, and writes the milliseconds that each took by
// the clock and on processors.
import { createRequire } from 'node:module';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const [folder, path, questions, times, series, observation, indicator] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${folder}/`)('@duckdb/node-api');
const isNew = !existsSync(path);
const instance = await DuckDBInstance.create(path, { threads: '2' });
const connection = await instance.connect();
if (isNew) {
    // As SQLite has them: figures clustered by series, and an index over the key of a series.
    await connection.run(`CREATE TABLE series AS SELECT * FROM read_csv('${series}', header = true, all_varchar = false,
        types = {'commodity': 'VARCHAR', 'detail': 'VARCHAR', 'basis': 'VARCHAR', 'valuation': 'VARCHAR'})`);
    await connection.run(`CREATE TABLE observation AS SELECT * FROM read_csv('${observation}', header = true)`);
    await connection.run(`CREATE TABLE indicator AS SELECT * FROM read_csv('${indicator}', header = true)`);
    await connection.run('CREATE INDEX series_key ON series (indicator, reporter, partner, commodity)');
    await connection.run('CREATE INDEX series_id ON series (id)');
    await connection.run('CHECKPOINT');
}
const taken = [];
for (const question of readFileSync(questions, 'utf8').trim().split('\n')) {
    const begin = process.hrtime.bigint();
    const used = process.cpuUsage();
    await connection.runAndReadAll(question);
    const { user, system } = process.cpuUsage(used);
    taken.push(`${(Number(process.hrtime.bigint() - begin) / 1e6).toFixed(3)} ${((user + system) / 1e3).toFixed(3)}`);
}
connection.closeSync();
instance.closeSync();
writeFileSync(times, taken.join('\n') + '\n');
