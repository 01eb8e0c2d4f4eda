/** A second checkout of the project, as it stands, in another folder: commands run there for real, and change nothing of the first. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const root = resolve('.');
/** On the same disk, so that packages are linked and not copied. */
const folders = join(root, '.cache/checkouts');

/** What is not under version control. */
const made = readFileSync('.gitignore', 'utf8')
	.split('\n')
	.filter((line) => line.endsWith('/') && !line.includes('*'))
	.map((line) => line.slice(0, -1));

/** Nothing of the runner of these tests. @param more added to it */
const environment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => {
	const { PATH, HOME, TMPDIR, CHROMIUM_PATH } = process.env;
	return { PATH, HOME, TMPDIR, CHROMIUM_PATH, NO_COLOR: '1', ...more };
};

export interface Ended {
	code: number | null;
	/** What it said, errors too. */
	output: string;
}

export class Checkout {
	readonly dir: string;

	constructor() {
		mkdirSync(folders, { recursive: true });
		this.dir = mkdtempSync(join(folders, 'checkout-'));
		const isOurs = (path: string) => !['.git', ...made].includes(relative(root, path));
		for (const name of readdirSync(root).filter((one) => isOurs(join(root, one))))
			cpSync(join(root, name), join(this.dir, name), { recursive: true, filter: isOurs });
		spawnSync('cp', ['-al', join(root, 'node_modules'), this.dir]);
	}

	/** Has the site that the first one has built: nothing is built again while nothing changes. */
	takeBuild(): void {
		for (const path of ['build', '.cache/build.json', 'src/lib/generated', 'geo/out'])
			if (existsSync(path)) cpSync(path, join(this.dir, path), { recursive: true });
	}

	/** Begins a program that goes on until `end`. @param line of a shell */
	begin(line: string): ChildProcess {
		return spawn('/bin/sh', ['-c', line], {
			cwd: this.dir,
			env: environment(),
			stdio: 'ignore',
			detached: true
		});
	}

	/** Ends it, and what it has begun. */
	end({ pid, exitCode }: ChildProcess): void {
		if (pid !== undefined && exitCode === null) process.kill(-pid);
	}

	/** @param line of a shell @param typed what somebody types then */
	async run(line: string, { env = {}, typed = '' } = {}): Promise<Ended> {
		const child = spawn('/bin/sh', ['-c', `( ${line} ) 2>&1`], {
			cwd: this.dir,
			env: environment(env)
		});
		child.stdin.end(typed);
		const [output, [code]] = await Promise.all([
			text(child.stdout),
			once(child, 'close') as Promise<[number | null]>
		]);
		return { code, output };
	}

	remove(): void {
		rmSync(this.dir, { recursive: true });
	}
}
