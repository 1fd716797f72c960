package org.yichuang.publishing.web.command;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.yichuang.kernel.Actor;
import org.yichuang.platform.OperatorCommand;
import org.yichuang.publishing.usecase.AwaitRelease;
import org.yichuang.publishing.usecase.RebuildSite;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.Sites;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 重新发布 — {@code bin/yichuang rebuild [SITE]}. */
@Component
@Command(name = "rebuild", mixinStandardHelpOptions = true,
		description = {
				"Makes all pages of a site, or of all sites, anew. Readers see each page change as it is ready;",
				"what has not changed is not written. May be stopped and repeated." })
class RebuildCommand implements OperatorCommand {

	private static final Duration LOOK = Duration.ofSeconds(2);

	private static final Duration LONGEST = Duration.ofHours(12);

	private final Sites sites;

	private final RebuildSite rebuilding;

	private final AwaitRelease awaiting;

	@Parameters(arity = "0..1", paramLabel = "SITE", description = "code of the site; all sites if left out")
	private @Nullable String code;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	RebuildCommand(Sites sites, RebuildSite rebuilding, AwaitRelease awaiting) {
		this.sites = sites;
		this.rebuilding = rebuilding;
		this.awaiting = awaiting;
	}

	@Override
	public Integer call() {
		var error = this.spec.commandLine().getErr();
		var chosen = chosen();
		if (chosen.isEmpty()) {
			error.println("没有代码为“" + this.code + "”的站点，请用 list-sites 查看站点代码。");
			return 1;
		}
		int faulty = 0;
		for (var site : chosen) {
			var change = this.rebuilding.rebuild(Actor.SYSTEM, site.id());
			long end = System.nanoTime() + LONGEST.toNanos();
			while (this.awaiting.isPending(change) && System.nanoTime() - end < 0) {
				this.awaiting.awaitLive(change, LOOK);
			}
			boolean live = this.awaiting.isLive(change);
			faulty += live ? 0 : 1;
			error.println(site.code() + " " + site.name() + (live ? "：已重新发布" : "：有页面未能生成，原因见后台“发布队列”"));
		}
		return (faulty == 0) ? 0 : 1;
	}

	private List<Site> chosen() {
		var wanted = this.code;
		return (wanted == null) ? this.sites.all() : this.sites.byCode(wanted).stream().toList();
	}

}
