package org.yichuang.sitegroup.web.console;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yichuang.kernel.Actor;
import org.yichuang.kernel.BodyId;
import org.yichuang.kernel.Requires;
import org.yichuang.organisation.Bodies;
import org.yichuang.platform.Spreadsheet;
import org.yichuang.sitegroup.Channels;
import org.yichuang.sitegroup.Site;
import org.yichuang.sitegroup.usecase.ReadSites;
import org.yichuang.sitegroup.usecase.ReadSites.SiteFilter;

/**
 * 站点台账 — the register of sites as a workbook: basic data, channels with who owes what,
 * every change.
 */
@RestController
class SiteRegisterController {

	private static final int PAGE = 200;

	private final ReadSites read;

	private final Channels channels;

	private final Bodies bodies;

	private final MessageSource messages;

	SiteRegisterController(ReadSites read, Channels channels, Bodies bodies, MessageSource messages) {
		this.read = read;
		this.channels = channels;
		this.bodies = bodies;
		this.messages = messages;
	}

	@GetMapping("/api/console/sites/export.xlsx")
	@Requires("sitegroup:view-sites")
	void exportSites(Actor actor, @RequestParam(required = false) @Nullable BodyId under, HttpServletResponse response)
			throws IOException {
		response.setContentType(Spreadsheet.MEDIA_TYPE);
		response.setHeader("Content-Disposition", "attachment; filename=\"sites.xlsx\"");
		try (var register = new Register(response.getOutputStream())) {
			var filter = new SiteFilter(under, null, "", "", PAGE);
			for (var slice = this.read.list(actor, filter);; slice = this.read.list(actor, filter)) {
				slice.items().forEach((site) -> write(actor, register, site));
				var next = slice.next();
				if (next == null) {
					break;
				}
				filter = new SiteFilter(under, null, "", next, PAGE);
			}
		}
	}

	private void write(Actor actor, Register register, Site site) {
		register.book.row(List.of(site.code(), site.name(), site.host(), state(site.state().name()), site.theme(),
				site.setting("siteIdCode"), site.setting("organiser"), site.setting("icpNumber"),
				site.setting("policeNumber"), site.setting("contact"), site.setting("phone"), site.setting("address")));
		var all = this.channels.of(site.id());
		var owners = this.bodies.all(all.stream().map((channel) -> channel.responsibleBody()).toList());
		for (var channel : all) {
			var owner = owners.get(channel.responsibleBody());
			register.channel.row(Arrays.asList(site.code(), site.name(), channel.name(), channel.path(), channel.type(),
					(owner != null) ? owner.name() : "", channel.updateDays(), channel.reviewLevels(), channel.duty(),
					channel.open() ? "开放" : "关闭"));
		}
		for (var step : this.read.procedure(actor, site.id())) {
			register.change.row(Arrays.asList(site.code(), site.name(), step.at().toString(), step.step(),
					state(step.after().name()), step.reason(), step.approvalNumber(), step.notice(), step.actorName()));
		}
	}

	private String state(String name) {
		return String.valueOf(this.messages.getMessage("sitegroup.site-state." + name, null, name, Locale.CHINESE));
	}

	/** Three sheets that grow row by row. */
	private static final class Register implements AutoCloseable {

		private final Spreadsheet book;

		private final Spreadsheet.Sheet channel;

		private final Spreadsheet.Sheet change;

		Register(OutputStream out) {
			this.book = new Spreadsheet(out, "站点", List.of("站点代码", "站点名称", "域名", "状态", "主题", "网站标识码", "主办单位", "ICP备案编号",
					"公安备案号", "联系人", "联系电话", "地址"));
			this.channel = this.book.sheet("栏目",
					List.of("站点代码", "站点名称", "栏目", "地址", "栏目类别", "责任单位", "更新周期（天）", "审核级数", "内容责任", "状态"));
			this.change = this.book.sheet("变更",
					List.of("站点代码", "站点名称", "时间", "步骤", "变更后状态", "原因", "批准文号", "公告", "经办人"));
		}

		@Override
		public void close() {
			this.book.close();
		}

	}

}
