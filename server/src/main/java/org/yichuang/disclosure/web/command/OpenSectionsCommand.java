package org.yichuang.disclosure.web.command;

import org.springframework.stereotype.Component;

import org.yichuang.disclosure.usecase.OpenSiteSections;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.OperatorCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 补开公开专栏命令 — opens the sections that sites lack. */
@Component
@Command(name = "open-sections", description = "为一个单位及其全部下级单位的站点补开还没有的政府信息公开专栏")
public class OpenSectionsCommand implements OperatorCommand {

	private final Bodies bodies;

	private final OpenSiteSections sections;

	@Option(names = "--under", required = true, paramLabel = "CODE", description = "最上级单位的代码")
	private String under = "";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	OpenSectionsCommand(Bodies bodies, OpenSiteSections sections) {
		this.bodies = bodies;
		this.sections = sections;
	}

	@Override
	public Integer call() {
		var root = this.bodies.byCode(this.under);
		if (root.isEmpty()) {
			this.spec.commandLine().getErr().println("没有代码为 " + this.under + " 的单位，请先导入：import-bodies FILE.csv");
			return 1;
		}
		int opened = this.sections.openUnder(root.get().id());
		this.spec.commandLine().getErr().println((opened == 0) ? "没有要补开的公开专栏。" : "已开设 " + opened + " 个公开专栏。");
		return 0;
	}

}
