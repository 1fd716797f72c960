package org.yichuang.sitegroup;

import org.yichuang.kernel.Permission;

/** 站群权限 — what may be done with sites, channels, blueprints and themes. */
public enum SitegroupPermission implements Permission {

	/** Sees sites with their channels and procedures in the console. */
	VIEW_SITES("查看站点"),
	/** Opens sites for bodies. */
	OPEN_SITES("开设站点"),
	/** Renames a site, changes its settings, hosts, home page and theme. */
	CHANGE_SITE("修改站点"),
	/** Takes a site offline, closes it, opens it again. */
	CLOSE_SITE("关停站点"),
	/** Adds, moves, renames and closes channels and hands out their duties. */
	MANAGE_CHANNELS("管理栏目"),
	/** Writes the blueprints that sites are opened from. */
	EDIT_BLUEPRINTS("管理建站蓝图"),
	/** Edits theme files. */
	EDIT_THEMES("管理主题模板");

	private final String label;

	SitegroupPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "sitegroup";
	}

	@Override
	public String label() {
		return this.label;
	}

}
