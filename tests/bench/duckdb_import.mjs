// node duckdb_import.mjs FOLDER_OF_NODE_MODULES CSV DATABASE: reads the CSV into a table with one index, and prints the
// seconds from opening the database to closing it, without those that node took to start.
import { createRequire } from 'node:module';

const [folder, csv, path] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${folder}/`)('@duckdb/node-api');
const begin = process.hrtime.bigint();
const instance = await DuckDBInstance.create(path);
const connection = await instance.connect();
await connection.run(`CREATE TABLE baci AS SELECT * FROM read_csv('${csv}', header = true, nullstr = '           NA',
    columns = {'t': 'INTEGER', 'i': 'INTEGER', 'j': 'INTEGER', 'k': 'VARCHAR', 'v': 'DOUBLE', 'q': 'DOUBLE'})`);
await connection.run('CREATE INDEX baci_key ON baci (i, j, k, t)');
await connection.run('CHECKPOINT');
const counted = await connection.runAndReadAll('SELECT count(*), count(q) FROM baci');
const [rows, quantities] = counted.getRows()[0];
connection.closeSync();
instance.closeSync();
console.log((Number(process.hrtime.bigint() - begin) / 1e9).toFixed(3), Number(rows), Number(quantities));
