import {execSync} from 'node:child_process';import pg from 'pg';
import { spawnNode } from './processes.mjs';import { signIn } from './sign-in.mjs';import { latencies } from './load.mjs';
const db='artel_bench_1000000_lines';const url='postgresql://artel:artel@127.0.0.1:5432/'+db;
const a=new pg.Client(url);await a.connect();await a.query(`alter database ${db} set log_min_duration_statement=8`);
const node=await spawnNode(url,'web');const headers=await signIn(node.url,url,'director');
const day=(ago)=>new Date(Date.now()-ago*864e5).toISOString().slice(0,10);
const eps=process.argv.slice(2).map(e=>e.replace('month',`from=${day(29)}&to=${day(0)}`).replace('year',`from=${day(364)}&to=${day(0)}`));
for(const e of eps){
 await latencies(node.url+'/api/analytics/'+e,headers,2);
 const mark=+execSync('wc -l < /var/log/postgresql/postgresql-15-main.log').toString();
 const t=[];for(let i=0;i<20;i++){await a.query(`select artel.mark_edit('analytics')`);t.push(...await latencies(node.url+'/api/analytics/'+e,headers,1));}
 t.sort((x,y)=>x-y);console.log(e,'p50',t[10].toFixed(1),'p95',t[18].toFixed(1),'max',t[19].toFixed(1));
 console.log(execSync(`tail -n +${mark+1} /var/log/postgresql/postgresql-15-main.log | grep '${db} LOG' | grep -oE 'duration.{0,100}' | sort -k4 | awk '{print $4,$5}' | sort | uniq -c; tail -n +${mark+1} /var/log/postgresql/postgresql-15-main.log | grep '${db} LOG' | grep -oE 'duration.{0,90}' | sort -t' ' -k2 -rn | head -4`).toString());
}
await a.query(`alter database ${db} reset log_min_duration_statement`);await node.stop();await a.end();process.exit();
