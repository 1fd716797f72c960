package org.yichuang.sitegroup.web.command;

import org.springframework.stereotype.Component;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.OperatorCommand;
import org.yichuang.sitegroup.Sites;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 站点清单命令 — lists the sites of a body and of all below it. */
@Component
@Command(name = "list-sites", description = "列出一个单位及其全部下级单位的站点，每行为代码、名称、域名，以制表符分隔")
public class ListSitesCommand implements OperatorCommand {

	private final Bodies bodies;

	private final Sites sites;

	@Option(names = "--under", required = true, paramLabel = "CODE", description = "最上级单位的代码")
	private String under = "";

	@Spec
	private CommandSpec spec = CommandSpec.create();

	ListSitesCommand(Bodies bodies, Sites sites) {
		this.bodies = bodies;
		this.sites = sites;
	}

	@Override
	public Integer call() {
		var root = this.bodies.byCode(this.under);
		if (root.isEmpty()) {
			this.spec.commandLine().getErr().println("没有代码为 " + this.under + " 的单位。");
			return 1;
		}
		var out = this.spec.commandLine().getOut();
		this.sites.under(root.get().id())
			.forEach((site) -> out.println(site.code() + "\t" + site.name() + "\t" + site.host()));
		out.flush();
		return 0;
	}

}
