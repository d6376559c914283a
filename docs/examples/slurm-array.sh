#!/bin/sh
# A Wikidata dump in 32 parts as a job array: sbatch slurm-array.sh /data/latest-all.json.bz2 /data
# Afterwards: hashiya pack merge /data/part-* -o /data/world
#SBATCH --array=1-32
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=12:00:00
set -eu
dump=$1
folder=$2
part=$SLURM_ARRAY_TASK_ID
rm -rf "$folder/part-$part"
hashiya pack from-wikidata "$dump" -o "$folder/part-$part" --shard "$part/32" --created 2026-11-25 --min-sitelinks 5
