package org.yichuang.sitegroup.web.command;

import java.util.Locale;
import java.util.UUID;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.Refused;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.OperatorCommand;
import org.yichuang.sitegroup.OpeningItemState;
import org.yichuang.sitegroup.OpeningState;
import org.yichuang.sitegroup.SitegroupProblems;
import org.yichuang.sitegroup.usecase.OpenSites;
import org.yichuang.sitegroup.usecase.OpenWaitingSites;
import org.yichuang.sitegroup.usecase.ReadOpenings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 批量开设命令 — opens the sites of a body and of all below it that have none. */
@Component
@Command(name = "open-sites", description = "为一个单位及其全部下级单位开设还没有的站点")
public class OpenSitesCommand implements OperatorCommand {

	private final Bodies bodies;

	private final OpenSites open;

	private final OpenWaitingSites waiting;

	private final ReadOpenings read;

	private final MessageSource messages;

	@Option(names = "--under", required = true, paramLabel = "CODE", description = "最上级单位的代码")
	private String under = "";

	@Option(names = "--blueprint", paramLabel = "NAME", description = "全部采用的蓝图；不填则按各单位的层级选用")
	private String blueprint = "";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	OpenSitesCommand(Bodies bodies, OpenSites open, OpenWaitingSites waiting, ReadOpenings read,
			MessageSource messages) {
		this.bodies = bodies;
		this.open = open;
		this.waiting = waiting;
		this.read = read;
		this.messages = messages;
	}

	@Override
	public Integer call() throws InterruptedException {
		var root = this.bodies.byCode(this.under);
		if (root.isEmpty()) {
			return failure("没有代码为 " + this.under + " 的单位，请先导入：import-bodies FILE.csv");
		}
		try {
			return open(this.open.order(Actor.SYSTEM, root.get().id(), this.blueprint));
		}
		catch (Refused refused) {
			var reason = refused.refusals().getFirst();
			var words = this.messages.getMessage(reason.problem().code(), reason.arguments().toArray(), Locale.CHINESE);
			boolean nothing = reason.problem() == SitegroupProblems.NOTHING_TO_OPEN;
			return nothing ? said(words) : failure(words);
		}
	}

	private int open(UUID opening) throws InterruptedException {
		var progress = this.read.get(Actor.SYSTEM, opening);
		while (progress.state() == OpeningState.RUNNING) {
			if (!this.waiting.openOne(opening)) {
				Thread.sleep(100);
			}
			progress = this.read.get(Actor.SYSTEM, opening);
			this.spec.commandLine().getErr().print("\r" + progress.done() + " / " + progress.total());
			this.spec.commandLine().getErr().flush();
		}
		this.spec.commandLine().getErr().println();
		return (progress.failed() == 0) ? said("已开设 " + progress.total() + " 个站点。")
				: failure(progress.total() + " 个站点中有 " + progress.failed() + " 个未能开设：\n" + failures(opening));
	}

	private String failures(UUID opening) {
		var lines = new StringBuilder();
		int after = -1;
		for (var slice = this.read.lines(Actor.SYSTEM, opening, after, 200);; slice = this.read.lines(Actor.SYSTEM,
				opening, after, 200)) {
			slice.items()
				.stream()
				.filter((line) -> line.state() == OpeningItemState.FAILED)
				.forEach((line) -> lines.append(line.bodyName()).append('\t').append(line.reason()).append('\n'));
			var next = slice.next();
			if (next == null) {
				return lines.toString();
			}
			after = Integer.parseInt(next);
		}
	}

	private int said(String words) {
		this.spec.commandLine().getErr().println(words);
		return 0;
	}

	private int failure(String words) {
		this.spec.commandLine().getErr().println(words);
		return 1;
	}

}
