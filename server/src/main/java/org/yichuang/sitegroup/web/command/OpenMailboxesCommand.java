package org.yichuang.sitegroup.web.command;

import org.springframework.stereotype.Component;

import org.yichuang.organisation.Bodies;
import org.yichuang.platform.OperatorCommand;
import org.yichuang.sitegroup.usecase.OpenPlannedMailboxes;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 补开信箱命令 — opens the mailboxes that blueprints plan on sites that lack them. */
@Component
@Command(name = "open-mailboxes", description = "为一个单位及其全部下级单位的站点补开蓝图规划而还没有的信箱")
public class OpenMailboxesCommand implements OperatorCommand {

	private final Bodies bodies;

	private final OpenPlannedMailboxes mailboxes;

	@Option(names = "--under", required = true, paramLabel = "CODE", description = "最上级单位的代码")
	private String under = "";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	OpenMailboxesCommand(Bodies bodies, OpenPlannedMailboxes mailboxes) {
		this.bodies = bodies;
		this.mailboxes = mailboxes;
	}

	@Override
	public Integer call() {
		var root = this.bodies.byCode(this.under);
		if (root.isEmpty()) {
			this.spec.commandLine().getErr().println("没有代码为 " + this.under + " 的单位，请先导入：import-bodies FILE.csv");
			return 1;
		}
		int opened = this.mailboxes.openUnder(root.get().id());
		this.spec.commandLine().getErr().println((opened == 0) ? "没有要补开的信箱。" : "已开设 " + opened + " 个信箱。");
		return 0;
	}

}
