package org.yichuang.organisation;

import org.yichuang.kernel.Permission;

/** 组织权限 — powers over bodies, people and accounts. */
public enum OrganisationPermission implements Permission {

	/** See the tree of bodies. */
	READ_BODIES("查看单位"),
	/** Create, import, rename, move and close bodies. */
	MANAGE_BODIES("管理单位"),
	/** See people, accounts, roles and who holds them. */
	READ_ACCOUNTS("查看人员和账号"),
	/** Register people; open, lock and close accounts. */
	MANAGE_ACCOUNTS("管理人员和账号"),
	/** Give roles to accounts and take them back. */
	ASSIGN_ROLES("分配角色");

	private final String label;

	OrganisationPermission(String label) {
		this.label = label;
	}

	@Override
	public String room() {
		return "organisation";
	}

	@Override
	public String label() {
		return this.label;
	}

}
