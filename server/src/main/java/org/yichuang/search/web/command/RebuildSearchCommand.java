package org.yichuang.search.web.command;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.platform.OperatorCommand;
import org.yichuang.search.usecase.RebuildIndex;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 重建检索索引 — {@code bin/yichuang rebuild-search}. */
@Component
@Command(name = "rebuild-search", mixinStandardHelpOptions = true,
		description = { "Has the server make the search index anew: at once if it is running, else when it starts.",
				"Readers go on finding in the old index until the new one is complete." })
class RebuildSearchCommand implements OperatorCommand {

	private final RebuildIndex rebuild;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	RebuildSearchCommand(RebuildIndex rebuild) {
		this.rebuild = rebuild;
	}

	@Override
	public Integer call() {
		long count = this.rebuild.rebuild(Actor.SYSTEM);
		this.spec.commandLine().getErr().println("已登记重建检索索引，共 " + count + " 条，由运行中的服务完成。");
		return 0;
	}

}
